const kinds = [
  { kind: 'PNG', begins: [0x89, 0x50, 0x4e, 0x47], at: 0 },
  { kind: 'JPEG', begins: [0xff, 0xd8, 0xff], at: 0 },
  { kind: 'WebP', begins: [0x57, 0x45, 0x42, 0x50], at: 8 },
];

/** The kind of picture that bytes begin like, or null. */
export const pictureKind = (bytes: Uint8Array): string | null =>
  kinds.find(({ begins, at }) => begins.every((byte, place) => bytes[at + place] === byte))?.kind ?? null;
