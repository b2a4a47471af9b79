// Loaded into every Node process that a command starts. A command killed with -9 cannot stop its children,
// but the channel to them closes, and they exit then. The workers of these children inherit this import;
// they have another parent and must not exit.
if (process.env.EXIT_WITH_PARENT === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
