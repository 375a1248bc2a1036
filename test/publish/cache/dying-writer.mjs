import { objectStore } from '../../../.regelrett/js/publish/cache/object-store.js';
import { disk } from '../../../.regelrett/js/publish/disk/file-system.js';

/*
 * Writes a value as a child process of a build does, and is killed at the k-th call to the disk; at the call that writes, when
 * half of the value is written.
 */
const [folder, text, at] = process.argv.slice(2);
const value = Buffer.from(text);
let calls = 0;

function die() {
	calls += 1;
	if (calls === Number(at)) process.kill(process.pid, 'SIGKILL');
}

const files = {
	...disk,
	async mkdir(path, options) {
		die();
		return disk.mkdir(path, options);
	},
	async open(path, flags) {
		die();
		const file = await disk.open(path, flags);
		return {
			async writeFile(bytes) {
				await file.writeFile(bytes.subarray(0, bytes.length / 2));
				die();
				await file.writeFile(bytes.subarray(bytes.length / 2));
			},
			async close() {
				die();
				await file.close();
			},
		};
	},
	async rename(from, to) {
		die();
		await disk.rename(from, to);
		die();
	},
};

process.stdout.write(JSON.stringify(await objectStore(folder, files).write(value)));
