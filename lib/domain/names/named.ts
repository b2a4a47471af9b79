/** Something with a Vietnamese name, and an English one where it is known. */
export interface Named {
  nameVi: string;
  nameEn: string | null;
}
