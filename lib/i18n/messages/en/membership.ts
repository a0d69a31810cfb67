export const membership = {} as const;
