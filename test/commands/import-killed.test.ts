import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aWordFile, p } from '../import/word/a-word-file.ts';
import { tree } from '../publish/support/tree.ts';
import { aPicture } from '../render/a-picture.ts';
import { makeRepository } from '../support/repository.ts';

const program = join(process.cwd(), '.regelrett/js/cli.js');
const kills = process.env.REGELRETT_LONG === '1' ? 40 : 3;
const env = { PATH: process.env.PATH, LANG: 'C' };

const picture =
	'<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="a" descr="Avsug"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
const file = aWordFile({
	body: p('Bruk avsug ved all sliping.') + picture,
	targets: [['rId9', 'image', 'media/a.png']],
	more: { 'word/media/a.png': aPicture('image/png').bytes },
});

test(`kill -9 of an import while it writes, ${kills} times: after the next check all of it is there, or nothing`, {
	timeout: kills * 240_000,
}, async () => {
	for (let kill = 0; kill < kills; kill++) {
		const { root, remove } = makeRepository([]);
		writeFileSync(join(root, 'gammel.docx'), file);
		const before = own(root);
		const running = spawn(process.execPath, [program, 'import', 'gammel.docx', '--root', root], {
			env,
			stdio: 'ignore',
		});
		const ended = once(running, 'exit');
		while (!existsSync(join(root, '.regelrett/init')) && running.exitCode === null) await delay(1);
		await delay((kill * 7) % 20);
		running.kill('SIGKILL');
		await ended;

		spawnSync(process.execPath, [program, 'check', '--root', root], { env });
		const added = own(root).filter((path) => !before.includes(path));
		// The document, its picture and the two forms of the report.
		expect([0, 4], `kill ${kill}: ${added}`).toContain(added.length);
		expect(existsSync(join(root, '.regelrett/init/ready'))).toBe(false);
		remove();
	}
});

/** The user's own files. */
function own(root: string): readonly string[] {
	return Object.keys(tree(root)).filter((path) => !path.startsWith('.regelrett/'));
}
