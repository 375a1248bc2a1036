import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentAt } from '../../../scripts/studio/workspace/document-at.ts';
import type { StudioNews } from '../../../scripts/types/index.ts';
import { patience } from '../../support/patience.ts';
import { aStudio } from '../a-studio.ts';

const file = 'instructions/1-002_Avvik.md';

test('a file that was shown as it was for a moment is told of when it is put back', async () => {
	const { root, workspace } = await aStudio();
	const path = join(root, file);
	const before = readFileSync(path, 'utf8');
	const heard: StudioNews[] = [];
	workspace.listen((news) => heard.push(news));
	writeFileSync(path, before.replace('title: ', 'title: "'));
	const shown = await documentAt(workspace, file, 'prove', () => {});
	expect(shown?.text).toContain('title: "');
	writeFileSync(path, before);
	const told = () => heard.filter((news) => news.type === 'files' && news.files.includes(file)).length;
	await expect.poll(told, { timeout: patience }).toBe(2);
	expect((await documentAt(workspace, file, 'prove', () => {}))?.text).toBe(before);
});
