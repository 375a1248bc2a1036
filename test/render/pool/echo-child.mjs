/* Answers each job when its time is over. */
process.once('message', () => {
	process.on('message', ({ name, milliseconds }) => {
		setTimeout(() => process.send({ answer: name, heavy: false }), milliseconds);
	});
});
process.once('disconnect', () => process.exit());
