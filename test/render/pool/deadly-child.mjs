import '../../../.regelrett/js/render/pool/child.js';

/*
 * The child program, but a document whose title is `segv html` ends it in this way when it begins with this format.
 */
const ways = {
	segv: () => process.kill(process.pid, 'SIGSEGV'),
	exit: () => process.exit(7),
	heap: () => {
		for (const held = []; ; held.push(new Array(100_000).fill(0).map(String)));
	},
	resident: () => {
		for (const held = []; ; held.push(Buffer.alloc(10_000_000, 1)));
	},
	hang: () => {
		for (;;);
	},
};

let title = '';
process.prependListener('message', (job) => {
	title = job.doc?.meta.title ?? '';
});

const send = process.send.bind(process);
process.send = (said) => {
	const [way, format] = title.split(' ');
	const sent = send(said);
	if (said.at !== undefined && said.at === format) ways[way]();
	return sent;
};
