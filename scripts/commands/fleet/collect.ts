import { resolve } from 'node:path';
import { consoleTexts } from '../../messages/console.ts';
import { shown } from '../../publish/findings/shown.ts';
import { wholeFile } from '../../publish/findings/whole-file.ts';
import { finishReplacing } from '../../publish/finish-replacing.ts';
import { lock } from '../../publish/lock.ts';
import { FolderLost } from '../../shared-folder/folder-lost.ts';
import { isSharedFolder, openSharedFolder } from '../../shared-folder/shared-folder.ts';
import type { CarryingDocument, KeptOutput, Message } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { openOwnCache } from '../open-own-cache.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { putTogether } from './put-together.ts';
import { toldOf } from './told-of.ts';
import { isCurrent, openWorkshop } from './workshop.ts';

/** `regelrett fleet collect`: what workers built into a shared folder, as one build would have published it. */
export async function fleetCollectCommand(path: string, written: Written): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	const report = (message: Message) => void messages.push(message);
	const held = await lock(options.out, report);
	let files: number | undefined;
	if (held !== undefined)
		try {
			await finishReplacing(options.root, report);
			files = await collect(resolve(path), options, messages);
		} finally {
			await held.release();
		}
	const language = readerLanguage(options.lang);
	const code = exitCodeOf(printReport(messages, undefined, language, options));
	const texts = consoleTexts[language];
	process.stderr.write(`${files === undefined ? texts.nothingPublished : texts.built(files, shown(options.out))}\n`);
	return code;
}

/** How many companies are named. */
const mostNamed = 10;

async function collect(path: string, options: Options, messages: Message[]): Promise<number | undefined> {
	if (!isSharedFolder(path)) {
		messages.push({ code: 'shared-folder-missing', severity: 'error', place: wholeFile(shown(path)), params: {} });
		return undefined;
	}
	const folder = openSharedFolder(path);
	const carrying = new Map<string, readonly CarryingDocument[]>();
	const outputs: KeptOutput[] = [];
	const unbuilt: string[] = [];
	let inputs: ReadonlyMap<string, string>;
	try {
		await folder.sweep();
		const workshop = await openWorkshop(options);
		inputs = workshop.inputs;
		for (const { id } of workshop.repository.companies) {
			const standing = await folder.standing(id);
			if (!(await isCurrent(id, standing, workshop, folder))) unbuilt.push(id);
			carrying.set(id, standing.record?.published?.carrying ?? []);
			for (const listed of standing.manifest?.outputs ?? [])
				outputs.push({ ...listed, read: () => folder.read(listed) });
		}
	} catch (error) {
		if (!(error instanceof FolderLost)) messages.push(...toldOf(error, path));
		else messages.push({ code: 'shared-folder-missing', severity: 'error', place: wholeFile(shown(path)), params: {} });
		return undefined;
	}
	if (unbuilt.length > 0) {
		const params = { count: unbuilt.length, companies: unbuilt.slice(0, mostNamed) };
		messages.push({ code: 'shared-company-unbuilt', severity: 'error', place: wholeFile(shown(path)), params });
		return undefined;
	}
	const cache = await openOwnCache(options);
	const files = await putTogether({ carrying, outputs }, inputs, options, cache, messages);
	await cache.close();
	return files;
}
