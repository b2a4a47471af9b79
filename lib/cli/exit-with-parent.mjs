// Loaded into every Node process that a command starts: a command killed with -9 cannot stop its
// children, but the channel between them closes. The children's own workers inherit this import and
// must keep their channel.
if (process.env.EXIT_WITH_PARENT === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
