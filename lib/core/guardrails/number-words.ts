const list = (text: string, from: number, step = 1): [string, number][] =>
  text.split(" ").map((word, index) => [word, from + index * step]);
const SCALES_EN: [string, number][] = [
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
];

/** Number words by language, as they combine (“two hundred and fifty”). */
export const NUMBER_WORDS: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...list("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 0),
    ...list("fifteen sixteen seventeen eighteen nineteen", 15),
    ...list("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    ...SCALES_EN,
    ["dozen", 12],
  ]),
  es: new Map([
    ...list("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince", 0),
    ...list(
      "dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro",
      16,
    ),
    ...list("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien", 30, 10),
    ["veintiún", 21],
    ["veintiuna", 21],
    ...list(
      "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos",
      100,
      100,
    ),
    ...list(
      "doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas",
      200,
      100,
    ),
    ["mil", 1e3],
    ["millón", 1e6],
    ["millones", 1e6],
    ["docena", 12],
  ]),
  fr: new Map([
    ...list(
      "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
      0,
    ),
    ...list("vingt trente quarante cinquante soixante", 20, 10),
    ["cent", 1e2],
    ["mille", 1e3],
    ["million", 1e6],
    ["millions", 1e6],
  ]),
  de: new Map([
    ...list(
      "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn",
      0,
    ),
    ...list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert", 20, 10),
    ["tausend", 1e3],
    ["million", 1e6],
    ["millionen", 1e6],
    ["milliarden", 1e9],
    ["dutzend", 12],
  ]),
  pt: new Map([
    ...list("zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze", 0),
    ...list("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem", 20, 10),
    ["duas", 2],
    ["mil", 1e3],
    ["milhão", 1e6],
    ["milhões", 1e6],
  ]),
  it: new Map([
    ...list(
      "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici",
      0,
    ),
    ...list("venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento", 20, 10),
    ["mille", 1e3],
    ["mila", 1e3],
    ["milione", 1e6],
    ["milioni", 1e6],
  ]),
};

/** Words that name a number without counting with it: they ground one, and are never asked to be grounded. */
export const OTHER_NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...list("first second third fourth fifth sixth seventh eighth ninth tenth", 1),
  ...list("primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo", 1),
  ["a", 1],
  ["an", 1],
  ["una", 1],
  ["un", 1],
  ["pair", 2],
  ["both", 2],
  ["twins", 2],
  ["double", 2],
  ["triplets", 3],
  ["decade", 10],
  ["década", 10],
  ["century", 100],
  ["siglo", 100],
]);
