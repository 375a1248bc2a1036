import { resolve } from 'node:path';
import { shown } from '../../publish/findings/shown.ts';
import { wholeFile } from '../../publish/findings/whole-file.ts';
import { FolderLost } from '../../shared-folder/folder-lost.ts';
import { isSharedFolder, openSharedFolder } from '../../shared-folder/shared-folder.ts';
import type { CarryingDocument, KeptOutput, Message } from '../../types/index.ts';
import { openOwnCache } from '../open-own-cache.ts';
import type { Options, Written } from '../options.ts';
import { publishApart } from './publish-apart.ts';
import { putTogether } from './put-together.ts';
import { toldOf } from './told-of.ts';
import { isCurrent, openWorkshop } from './workshop.ts';

/** `regelrett fleet collect`: what workers built into a shared folder, as one build would have published it. */
export function fleetCollectCommand(path: string, written: Written): Promise<number> {
	return publishApart(written, (options, messages) => collect(resolve(path), options, messages));
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
