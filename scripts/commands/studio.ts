import { consoleTexts } from '../messages/console.ts';
import { programRoot } from '../program-root.ts';
import { openOwnStore } from '../studio/own-store.ts';
import { openAssets } from '../studio/server/assets.ts';
import { listen } from '../studio/server/listen.ts';
import { firstCompany } from '../studio/workspace/first-company.ts';
import type { Workspace, WorkspaceOptions } from '../studio/workspace/workspace.ts';
import { companyUnknown } from './company-unknown.ts';
import { exitCodes } from './exit-code.ts';
import { faultOf, told, wordsOf } from './fault-of.ts';
import { openInBrowser } from './open-in-browser.ts';
import { readOptions, type Written } from './options.ts';
import { readerLanguage } from './reader-language.ts';
import { toolName } from './tool-name.ts';
import { misuse } from './usage-error.ts';
import { onEnd } from './watch/on-end.ts';

export interface StudioWritten extends Written {
	readonly port?: string;
	/** The page is opened in the browser. */
	readonly open?: boolean;
}

/** `regelrett studio`: a page on this machine in which documents are written, seen and approved, until the command is ended. */
export async function studioCommand(written: StudioWritten): Promise<number> {
	const { root, templatesRoot, out, company, asOf, lang, pdfStandard } = readOptions(written);
	const port = readPort(written.port);
	const store = openOwnStore(programRoot());
	const options: WorkspaceOptions = {
		...{ root, templatesRoot, out, company, store },
		tool: `${toolName()} ${pdfStandard}`,
		day: asOf ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(),
		languageFor: (own) => readerLanguage(lang, own),
	};
	const known = await firstCompany(options);
	// Where the first company can be told by one file, the page is answered while the others are read.
	const read = known === undefined ? await open(options) : undefined;
	const language = read?.language ?? readerLanguage(lang, known?.language);
	let code: number = exitCodes.well;
	const start = { language, company: read?.first ?? known?.id ?? '' };
	const listening = await listen({ start, assets: openAssets(programRoot(), store), open: () => opened() }, port);
	const { studio } = consoleTexts[language];
	process.stdout.write(`${studio.open(listening.address)}\n${studio.ending}\n`);
	if (written.open !== false) openInBrowser(listening.address);
	const end = await new Promise<number>((resolve) => {
		const unlisten = onEnd((ended) => {
			unlisten();
			resolve(ended);
		});
	});
	await listening.close();
	return end === exitCodes.stopped ? code : end;

	/** What is in the way is told here and on the page, which stays until the command is ended. */
	async function opened(): Promise<Workspace> {
		try {
			return read ?? (await open(options));
		} catch (error) {
			const { finding, exitCode } = faultOf(error);
			code = exitCode;
			process.stderr.write(await told(finding, language));
			const { message, remedy } = await wordsOf(finding, language);
			throw new Error(`${message} ${remedy}`);
		}
	}
}

/** Loaded when the page can be answered: it is most of the program. */
async function open(options: WorkspaceOptions): Promise<Workspace> {
	const { openWorkspace } = await import('../studio/workspace/open-workspace.ts');
	const workspace = await openWorkspace(options);
	if (workspace === undefined) throw companyUnknown(options.company ?? '', []);
	return workspace;
}

function readPort(text: string | undefined): number {
	if (text === undefined) return 0;
	const port = Number(text);
	if (Number.isInteger(port) && port >= 1024 && port <= 65_535) return port;
	throw misuse('option-value', { option: '--port', value: text, allowed: '1024–65535' });
}
