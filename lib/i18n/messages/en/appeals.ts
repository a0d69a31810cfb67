export const appeals = {} as const;
