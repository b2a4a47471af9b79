/** Whatever has a name in Vietnamese, and in English where one is known. */
export interface Named {
  nameVi: string;
  nameEn: string | null;
}
