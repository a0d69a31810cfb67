const { seed } = (await import("@/prisma/seed/seed" as string)) as { seed(): Promise<void> };

await seed();
// Connection pools would keep the process for a while.
process.exit();
