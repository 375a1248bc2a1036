import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { joinedServiceOf } from '../../meetings/joined-service-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	/** By the type of a service: the tenths of an hour for each employee that its model statute demands. */
	floor: z.record(z.string(), z.strictObject({ tenths: z.coerce.number().int(), norm: z.string() })),
	/** The norm by which the labour inspection may demand more. */
	demand: z.string(),
});

/** The hours that an enterprise gets are no fewer than the model demands; the labour inspection can only demand more. */
export const accessionHours: DocumentRule = {
	code: 'accession-hours',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { floor, demand } = settingsSchema.parse(settings);
		const { source, data } = subject;
		const model = floor[joinedServiceOf(subject).type ?? ''];
		const least = model && typeof data.employees === 'number' ? hoursFor(data.employees, model.tenths) : undefined;
		const demanded = hoursOf((data.inspectionDemand as DataGroup | null)?.hours);
		const hours = hoursOf(data.hours);
		if (least !== undefined && demanded?.lt(least)) {
			const place = placeOfField(source, 'inspectionDemand', 'hours');
			const params = { demanded: demanded.toNumber(), least: least.toNumber() };
			report({ code: 'demand-below-model', severity: 'error', place, params, norms: [demand] });
		}
		const needed = [
			{ by: 'model', hours: least, norm: model?.norm } as const,
			{ by: 'demand', hours: demanded, norm: demand } as const,
		];
		for (const { by, hours: few, norm } of needed) {
			if (few === undefined || !hours?.lt(few)) continue;
			const place = placeOfField(source, 'hours');
			const params = { by, hours: hours.toNumber(), least: few.toNumber() };
			report({ code: 'accession-hours', severity: 'error', place, params, ...(norm && { norms: [norm] }) });
		}
	},
};

function hoursFor(employees: number, tenths: number): Decimal {
	return new Decimal(employees).times(tenths).div(10);
}

function hoursOf(datum: unknown): Decimal | undefined {
	return typeof datum === 'string' ? new Decimal(datum) : undefined;
}
