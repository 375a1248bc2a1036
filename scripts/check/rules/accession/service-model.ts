import { z } from 'zod';
import { bareName } from '../../../fill/names/bare-name.ts';
import { having } from '../../../load/lists/having.ts';
import { nearest } from '../../../messages/nearest.ts';
import type {
	Company,
	CompanyRule,
	CompanySource,
	DataGroup,
	Repository,
	ServiceFault,
	Value,
} from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const modelSchema = z.strictObject({
	model: z.string(),
	/** The type of organisation that serves by it. */
	type: z.string(),
	/** Whose service it is, where it is part of an enterprise. */
	of: z.enum(['itself', 'another']).optional(),
	/** Whether it serves enterprises of its own branch only. */
	branch: z.literal('same').optional(),
});

/** `voluntary`: the norm by which a service that nobody has to have keeps the same rules. */
const settingsSchema = z.strictObject({ norm: z.string(), voluntary: z.string(), models: z.array(modelSchema) });

type Model = z.output<typeof modelSchema>;

interface Fault {
	/** The part of `service` that it is about. */
	readonly key: string;
	readonly fault: ServiceFault;
	readonly found?: string;
	readonly expected?: string;
	readonly nearest?: string | undefined;
}

/** The service that an enterprise has joined is there, and is of the kind that the model of joining it says. */
export const serviceModel: CompanyRule = {
	code: 'service-model',
	for: 'named',
	scope: 'company',
	check({ company, repository }, report, settings) {
		const { norm, voluntary, models } = settingsSchema.parse(settings);
		const { service } = company.data;
		const model = isGroup(service) ? models.find((one) => one.model === service.model) : undefined;
		if (!isGroup(service) || model === undefined) return;
		const tell = ({ key, ...fault }: Fault) => {
			const given = { model: model.model, service: String(service.company), found: '', expected: '' };
			const params = { ...given, nearest: undefined, ...fault };
			const place = placeOfField(company.source, 'service', key);
			const norms = service.voluntary === true ? [norm, voluntary] : [norm];
			report({ code: 'service-model', severity: 'error', place, params, norms });
		};
		if (typeof service.company !== 'string') {
			// A service of its own need not stand apart.
			if (service.name === null && model.of !== 'itself') tell({ fault: 'unnamed', key: 'model' });
			return;
		}
		if (service.name !== null) tell({ fault: 'named-twice', key: 'name' });
		const joined = having(repository.companies, 'id', service.company).at(0);
		const fault = joined ? misfit(joined, model, company) : absence(service.company, repository);
		if (fault !== undefined) tell(fault);
	},
};

/** A folder whose README could not be read has been reported. */
function absence(id: string, { companies, files }: Repository): Fault | undefined {
	if (files.has(`company/${id}/README.md`)) return undefined;
	const known = companies.map((company) => company.id);
	return { fault: 'unknown', key: 'company', nearest: nearest(id, known) };
}

function misfit({ type, values }: CompanySource, model: Model, { name, data }: Company): Fault | undefined {
	const key = 'model';
	if (type.name !== model.type) return { fault: 'type', key, found: type.name, expected: model.type };
	const [found = ''] = textsOf(values.entries.get('enterprise')?.value);
	const isOwn = bareName(found) === bareName(name);
	if (model.of === 'itself' && !isOwn) return { fault: 'not-own', key, found };
	if (model.of === 'another' && isOwn) return { fault: 'own', key, found };
	const { branch } = data;
	if (model.branch === undefined || typeof branch !== 'string') return undefined;
	const served = textsOf(values.entries.get('branches')?.value);
	if (served.map(bareName).includes(bareName(branch))) return undefined;
	return { fault: 'branch', key, found: branch, expected: served.join(', ') };
}

function textsOf(value: Value | undefined): readonly string[] {
	if (value?.type === 'scalar') return [value.text];
	return value?.type === 'list' ? value.items.flatMap(textsOf) : [];
}

function isGroup(datum: DataGroup[string] | undefined): datum is DataGroup {
	return typeof datum === 'object' && datum !== null && !Array.isArray(datum);
}
