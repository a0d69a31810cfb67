export const admin = {
  nav: {
    area: "Secretariat",
    overview: "Overview",
    applications: "Applications",
    members: "Members",
    documents: "Documents",
    appeals: "Appeals",
    donations: "Donations",
    users: "Users",
    audit: "Audit log",
    settings: "Settings",
  },
} as const;
