/** The secretariat's list of what is read most. */
export const usageShape = {
  filters: ["from", "to"],
  sorts: ["views", "downloads"],
  defaultSort: "-views",
} as const;
