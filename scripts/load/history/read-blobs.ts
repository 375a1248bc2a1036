import { spawn } from 'node:child_process';

/** Larger Markdown is no document. */
const largest = 512 * 1024;

/** The texts behind hashes of git, by hash; what is too large or no UTF-8 is left out. */
export async function readBlobs(root: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
	if (hashes.length === 0) return new Map();
	const git = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
	const chunks: Buffer[] = [];
	git.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
	const ended = new Promise<void>((resolve, reject) => {
		git.once('error', reject);
		git.once('close', () => resolve());
	});
	git.stdin.end(`${hashes.join('\n')}\n`);
	await ended;
	return textsIn(Buffer.concat(chunks));
}

/** Each text stands after a line with its hash, kind and size, and before a line end. */
function textsIn(answer: Buffer): ReadonlyMap<string, string> {
	const texts = new Map<string, string>();
	for (let at = 0; at < answer.length; ) {
		const end = answer.indexOf('\n', at);
		if (end === -1) break;
		const [hash = '', kind, size] = answer.toString('utf8', at, end).split(' ');
		at = end + 1;
		if (kind !== 'blob') continue;
		const bytes = answer.subarray(at, at + Number(size));
		at += Number(size) + 1;
		const text = bytes.length > largest ? undefined : decode(bytes);
		if (text !== undefined) texts.set(hash, text);
	}
	return texts;
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
