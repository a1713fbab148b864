/** Phrases that promise without telling. */
export const BAIT_PHRASES: readonly string[] = [
  "You Won't Believe What Happened Next",
  "What She Said Left Everyone Speechless",
  "The Reason Will Break Your Heart",
  "I Couldn't Stop Watching",
  "Here's The Truth They Don't Want You To Know",
  "Wait Until You See The End",
  "This Will Give You Goosebumps",
  "And Then It Gets Even Better",
  "Most People Have No Idea",
  "Number 7 Blew My Mind",
  "It Changed Everything I Thought I Knew",
  "Something Amazing Happened",
];

/** Single words that such lines are made of, and some that are only vivid. */
export const BAIT_WORDS: readonly string[] =
  `believe happened next shocking secret truth amazing incredible unbelievable wow watch see wait stunning
heartbreaking tears crying mom dad kid baby boy girl woman man wife husband teacher cop gay love hate sex death dead
die dying kill gun war racist police rape naked ugly beautiful fat skinny gross creepy awful horrible terrifying
disgusting insane crazy hilarious funny brilliant genius perfect epic powerful chilling disturbing outrageous
speechless goosebumps everything nothing nobody everyone never always ever why how what who this these here you your
someone something hidden camera experiment proof wrong lie lies exposed finally guess until suddenly instead actually
literally totally completely seriously honestly`.split(/\s+/);
