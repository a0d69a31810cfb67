// Loaded with --import into programs that are not ours: when the supervisor is gone, even by SIGKILL, so are they.
process.on("disconnect", () => process.exit(1));
// A build ends by itself and must not wait for us; a server's own children do wait for what comes through the channel.
if (process.argv.includes("build")) process.channel?.unref();
