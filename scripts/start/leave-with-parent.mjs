// Loaded with --import into programs that are not ours: when the supervisor is gone, even by SIGKILL, so are they.
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
