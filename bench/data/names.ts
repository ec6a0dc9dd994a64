/** Invented names of people and bodies. None of them means anybody. */
import type { Chance } from './random.ts';

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  CN: 'Ban Cen Dai Fang Gu Hao Ji Kang Lu Mei Ning Pang Qiao Rao Shen Tang Wen Xia Yan Zou'.split(' '),
  IR: 'Abani Behnami Darvani Farzani Golnari Jalvandi Karvani Mehrani Navabi Parsani Rostani Sadrani Tavani Vaziri Zandani'.split(
    ' ',
  ),
};
const OTHER_FAMILIES =
  'Adler Borin Castel Dorn Ekman Falk Gard Holm Ivanek Jorda Kovan Lindt Moravi Norrel Orsini Petrik Quist Rovan Sorel Tarnov'.split(
    ' ',
  );
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  CN: 'An Bo Chen De En Fu Gang Hai Jun Kai Lan Min Nan Ping Qing Rui Shan Tao Wei Yi Zhen'.split(' '),
  IR: 'Amin Bahram Dara Esfand Farid Giv Hamid Iraj Javan Kamran Mahin Nader Omid Parvin Ramin Saman Tara Vahid'.split(
    ' ',
  ),
};
const OTHER_GIVEN =
  'Anton Bea Clara Dan Eva Felix Greta Hugo Ines Jan Karl Lena Marek Nina Oskar Petra Rolf Sven Tina Viktor'.split(
    ' ',
  );

/** The full name of a person and the form that it is sorted by. */
export function personName(
  chance: Chance,
  country: string | undefined,
): { readonly name: string; readonly sortName?: string } {
  const family = chance.pick(FAMILIES[country ?? ''] ?? OTHER_FAMILIES);
  const given = chance.pick(GIVEN[country ?? ''] ?? OTHER_GIVEN);
  const second = chance.happens(0.7) ? chance.pick(GIVEN[country ?? ''] ?? OTHER_GIVEN).toLowerCase() : '';
  if (country === 'CN') return { name: `${family} ${given}${second}` };
  return { name: `${given}${second === '' ? '' : `-${second}`} ${family}`, sortName: `${family}, ${given}` };
}

const BODIES = ['Ministry', 'Office', 'Council', 'Bureau', 'Academy', 'Agency', 'Command', 'Committee'];
const FIELDS = [
  'Borders',
  'Defence',
  'Trade',
  'Customs',
  'Energy',
  'Transport',
  'Police',
  'Foreign Affairs',
  'Security',
  'Science',
  'Health',
  'Shipping',
];

/** A body is told from its namesakes by a number, as in the name of a district. */
export function bodyName(chance: Chance, country: string | undefined, number: number): string {
  const place = country === undefined ? '' : ` of ${country}`;
  return `${chance.pick(BODIES)} of ${chance.pick(FIELDS)}${place}, ${number}`;
}
