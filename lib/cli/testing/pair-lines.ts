/** For tests: lines of a file of pairs. Texts that ask do better in them than texts that do not. */
export function countedLine(story: number): string {
  const [good, bad] = [
    `Why did the ${WORDS[story % 7]} do it? Part ${story}`,
    `Report on ${WORDS[story % 7]} ${story}`,
  ];
  const aIsGood = story % 2 === 0;
  return JSON.stringify({
    testId: `t${story}`,
    clusterId: `c${story}`,
    imageId: "i",
    headlineA: aIsGood ? good : bad,
    headlineB: aIsGood ? bad : good,
    impressionsA: 1_000,
    clicksA: aIsGood ? 60 : 20,
    impressionsB: 1_000,
    clicksB: aIsGood ? 20 : 60,
  });
}

export function clearLine(story: number): string {
  const { testId, clusterId, headlineA, headlineB } = JSON.parse(countedLine(story));
  return JSON.stringify({ testId, clusterId, headlineA, headlineB, winner: story % 2 === 0 ? "A" : "B" });
}

const WORDS = ["baker", "tram", "mayor", "garden", "keeper", "runner", "river"];
