import { fold } from './names';

/** Common short forms, folded, and their full words. */
const shortForms: Record<string, string> = {
  cchc: 'cai cach hanh chinh',
  tthc: 'thu tuc hanh chinh',
  'kt xh': 'kinh te xa hoi',
  ktxh: 'kinh te xa hoi',
  xhh: 'xa hoi hoc',
  dtxhh: 'dieu tra xa hoi hoc',
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  cbccvc: 'can bo cong chuc vien chuc',
  'cb cc vc': 'can bo cong chuc vien chuc',
  ccvc: 'cong chuc vien chuc',
  cqdt: 'chinh quyen dien tu',
  cqs: 'chinh quyen so',
  cpdt: 'chinh phu dien tu',
  cps: 'chinh phu so',
  tcbm: 'to chuc bo may',
  bmhc: 'bo may hanh chinh',
  tcc: 'tai chinh cong',
  hdh: 'hien dai hoa',
  hchc: 'hanh chinh',
  cddh: 'chi dao dieu hanh',
  ksld: 'khao sat lanh dao',
  hcnn: 'hanh chinh nha nuoc',
  nn: 'nha nuoc',
};
const shortForm = new RegExp(
  `\\b(?:${Object.keys(shortForms)
    .sort((a, b) => b.length - a.length)
    .join('|')})\\b`,
  'g',
);
/** Words that name a measure or number a heading, and do not belong to the name of a dimension. */
const besides =
  /\b(?:diem so|diem|chi so thanh phan|chi so|linh vuc|noi dung|tieu chi|thanh phan|cong tac|muc|khoi|ve|cua|cac|va|trong|viec|ket qua|danh gia|gia tri|tong hop|phan|theo|points|score)\b/g;

/** A name folded, with short forms written out and without the years behind its words ("SIPAS 2021"). */
const expand = (text: string): string =>
  fold(text)
    .replace(shortForm, (form) => shortForms[form] ?? form)
    .replace(/(?<=[a-z]) 20\d\d\b/g, '');
/** A text folded, with its short forms written out: "TTHC" → "thu tuc hanh chinh". */
export const writeOut = (text: string): string => expand(text);
/** The part of a name that distinguishes a dimension: folded, short forms written out, without words of measures. */
export const toCore = (text: string): string =>
  expand(text)
    .replace(/^(?:[ivx]+|\d+|[a-z]) (?=[a-z]{2})/, '')
    .replace(besides, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Words that may be added to the name of a dimension without changing its meaning. */
export const fillers = new Set(
  'xep hang thu phan tram ty le ti toi da nam diem so tinh dat duoc cai cach hanh chinh nha nuoc'.split(' '),
);
