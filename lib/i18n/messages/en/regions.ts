export const regions = {} as const;
