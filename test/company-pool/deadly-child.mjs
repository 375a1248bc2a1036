import '../../.regelrett/js/company-pool/child.js';

/*
 * The child program, but the step of a company whose id is `segv` ends it in this way, and so does a piece of a company whose id is
 * `piece-segv`, and a piece of a document whose name ends in `-segv.md`.
 */
const ways = {
	segv: () => process.kill(process.pid, 'SIGSEGV'),
	exit: () => process.exit(7),
	heap: () => {
		for (const held = []; ; held.push(new Array(100_000).fill(0).map(String)));
	},
	hang: () => {
		for (;;);
	},
};

process.prependListener('message', ({ type, company, wanted }) => {
	if (type === 'step') ways[company]?.();
	if (type === 'piece' && company.startsWith('piece-')) ways[company.slice('piece-'.length)]?.();
	if (type === 'piece') ways[/-(\w+)\.md$/u.exec(wanted.part.file)?.[1] ?? '']?.();
});
