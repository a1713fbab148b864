const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** The commonest short words of languages in Latin script: what tells them apart in a line of text. */
export const STOP_WORDS: Record<string, ReadonlySet<string>> = {
  en: words(
    "the a an and or of to in on at is are was were be been it its this that these for with from by as you your we our they their he she his her not but what why how when who will can just into about after before than now has have had do does did all if so there here up out over more",
  ),
  es: words(
    "el la los las un una unos unas y o de del al en es son fue era ser con por para que qué cómo no sí se su sus lo le les más pero como cuando este esta estos estas ese esa hay ya muy sin sobre entre desde hasta tu tus te mi nos tras donde porque cada también a hoy ha han está están todo todos así según dice dicen solo ni",
  ),
  fr: words(
    "le la les un une des et ou de du au aux en est sont était être avec pour par que qui ne pas se sa son ses ce cette ces il elle ils elles nous vous je mais plus comme dans sur sans sous leur leurs votre notre où quand tout",
  ),
  de: words(
    "der die das ein eine einen einem einer und oder von zu im in am an ist sind war waren sein mit für auf aus bei nach nicht sich es sie er wir ihr ich aber auch wie was wenn den dem des als noch nur über unter vor zum zur durch so mehr",
  ),
  pt: words(
    "o a os as um uma uns umas e ou de do da dos das em no na nos nas é são foi era ser com por para que não se seu sua seus suas mais mas como quando este esta isso há já muito sem sobre entre até você ao à pelo pela também",
  ),
  it: words(
    "il lo la i gli le un uno una e o di del della dei delle a al alla in nel nella è sono era essere con per che non si suo sua più ma come quando questo questa c'è già molto senza su tra fra da dal dalla anche ci vi",
  ),
};
