/** As the coalition writes it, in every language. */
export const coalitionAddress = [
  "International Coalition for the Responsibility to Protect",
  "c/o World Federalist Movement – Institute for Global Policy",
  "708 Third Avenue, Suite 1715, New York, NY 10017",
] as const;
