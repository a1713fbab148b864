import "server-only";
import { type Person, requirePermission } from "#core/access/actor.ts";
import { mayDuel } from "#core/duels/contest.ts";
import {
  CHOICE_WORDS,
  type DuelChoice,
  type UndoVoteInput,
  type VoteInput,
} from "#core/duels/duel-choice.ts";
import { conflict } from "#core/errors/product-error.ts";
import type { CandidateOnRecord } from "../../repositories/candidate-on-record.ts";
import { findContestants } from "../../repositories/duel-contestants.ts";
import {
  findStandingChoice,
  findVoteByRequest,
  insertVote,
  lockDuel,
  relockDuel,
} from "../../repositories/duel-votes.ts";
import { type Db, transaction } from "../../repositories/transaction.ts";

/**
 * Writes down what a person says of two texts. The same request sent again changes nothing. Throws `conflict` where
 * the person's vote on the pair stands already, or where the pair is no longer there to be judged.
 */
export async function castVote(person: Person, input: VoteInput): Promise<void> {
  requirePermission(person, "duels.vote");
  await transaction(async (tx) => {
    if (await isSaved(tx, person, input)) return;
    const candidates = await findContestants(tx, [input.leftId, input.rightId]);
    const [first, second] = requireContest(input.itemId, candidates);
    const duelId = await lockDuel(tx, first, second);
    // Again, now that nobody else can vote on the pair: the same request may have come twice at once.
    if (await isSaved(tx, person, input)) return;
    const standing = await findStandingChoice(tx, duelId, person.id);
    if (standing) {
      const said = CHOICE_WORDS[standing as DuelChoice].toLowerCase();
      throw conflict(
        `You have judged this pair already (${said}), perhaps in another tab. That vote stands.`,
      );
    }
    await insertVote(tx, {
      requestId: input.requestId,
      duelId,
      choice: input.choice,
      firstOnLeft: first.id === input.leftId,
      milliseconds: input.milliseconds,
      undoesId: null,
      voterId: person.id,
      voter: person.name,
    });
  });
}

/** Takes a vote of one's own back; the pair can be judged again. Taking it back twice changes nothing. */
export async function undoVote(person: Person, input: UndoVoteInput): Promise<void> {
  requirePermission(person, "duels.vote");
  await transaction(async (tx) => {
    const sent = await findVoteByRequest(tx, input.voteRequestId);
    if (!sent || sent.voterId !== person.id || sent.choice === "undo")
      throw conflict("There is no such vote of yours to take back.");
    await relockDuel(tx, sent.duelId);
    const vote = await findVoteByRequest(tx, input.voteRequestId);
    if (!vote || vote.undone) return;
    await insertVote(tx, {
      requestId: input.requestId,
      duelId: vote.duelId,
      choice: "undo",
      firstOnLeft: vote.firstOnLeft,
      milliseconds: null,
      undoesId: vote.id,
      voterId: person.id,
      voter: person.name,
    });
  });
}

async function isSaved(tx: Db, person: Person, input: VoteInput): Promise<boolean> {
  const sent = await findVoteByRequest(tx, input.requestId);
  if (!sent) return false;
  const [left, right] = sent.firstOnLeft ? [sent.firstId, sent.secondId] : [sent.secondId, sent.firstId];
  const same =
    sent.voterId === person.id &&
    sent.choice === input.choice &&
    left === input.leftId &&
    right === input.rightId;
  if (!same) throw conflict("This request was used for another vote. Reload the page, then vote again.");
  return true;
}

/** Both texts, the smaller id first, if they may still meet. */
function requireContest(
  itemId: string,
  candidates: CandidateOnRecord[],
): [CandidateOnRecord, CandidateOnRecord] {
  const [first, second] = candidates;
  if (!first || !second || first.itemId !== itemId || second.itemId !== itemId)
    throw conflict("One of the two texts is no longer there. This vote was not counted.");
  if (first.itemArchived) throw conflict("The item was archived meanwhile. This vote was not counted.");
  if ([first, second].some((one) => one.superseded || !mayDuel(one)))
    throw conflict("One of the two texts was replaced meanwhile. This vote was not counted.");
  return [first, second];
}
