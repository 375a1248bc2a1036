import { type Candidate, type Contestant, isAbsent } from './contestants/contestant.ts';
import { ours } from './contestants/ours.ts';
import { candidate } from './contestants/peer.ts';
import { peers } from './contestants/peers.ts';
import { makeCorpus } from './corpus.ts';
import { interleave } from './measure/interleave.ts';
import type { BenchOptions } from './options.ts';
import { further, type Rendering, type Results } from './results.ts';

/** Measures our renderers and what is installed beside them, document by document of the same texts. */
export async function measureRenderers(
	folder: string,
	{ rounds, formats }: BenchOptions,
	tell: (line: string) => void,
): Promise<Results['renderings']> {
	tell('making and building the documents');
	const corpus = await makeCorpus(folder, rounds);
	const wanted = peers.filter(({ makes }) => formats.includes(makes));
	const others = await Promise.all(wanted.map((peer) => candidate(peer, corpus)));
	const own = ours(corpus, formats);
	try {
		for (const one of own) await passUncounted(one, tell);
		const ready: Candidate[] = [...own];
		for (const one of others) ready.push(isAbsent(one) ? one : await warmUp(one, tell));
		const running = ready.filter((one): one is Contestant => !isAbsent(one));
		const taken = await interleave(running, rounds, tell);
		const renderings = ready.map((one) => {
			if (isAbsent(one)) return one;
			const { key, name, makes, documents } = one;
			return { key, name, makes, documents, taken: taken.get(one) ?? [] };
		});
		const find = (key: string) => renderings.find((one): one is Rendering => one.key === key && 'taken' in one);
		const [batch, each] = [find('libreoffice'), find('libreoffice-each')];
		if (batch === undefined || each === undefined) return renderings;
		return [...renderings, further('LibreOffice from Word, each further file of a batch', batch, each)];
	} finally {
		for (const one of [...own, ...others]) if (!isAbsent(one)) await one.close();
	}
}

/** A peer that does not come through the rounds that are not counted is told of with the others, and not measured. */
async function warmUp(one: Contestant, tell: (line: string) => void): Promise<Candidate> {
	try {
		await passUncounted(one, tell);
		return one;
	} catch (error) {
		tell(String(error));
		const { key, name, makes } = one;
		return { key, name, makes, why: 'does not run here' };
	}
}

async function passUncounted(one: Contestant, tell: (line: string) => void): Promise<void> {
	tell(`warm up: ${one.makes.join(', ')} ${one.name}`);
	for (let pass = 0; pass < one.warmUps; pass++) await one.run(0);
}
