import type { Answer, Job } from '../render/pool/job.ts';
import { serve } from '../render/pool/serve.ts';
import { createWorkshop } from '../render/pool/workshop.ts';
import type { openCompanies } from './companies.ts';
import { type CompanyAnswer, type CompanyJob, isCompanyJob } from './job.ts';

/*
 * The program of a child process that fills in, checks and renders companies, and renders what it is given. What companies
 * are filled in and checked by is loaded with the first of them, so that a child that only renders starts as soon as ever.
 */
let companies: ReturnType<typeof openCompanies> | undefined;

serve<Job | CompanyJob, Answer | CompanyAnswer>(
	(setup, begin) => {
		const render = createWorkshop(setup, begin);
		return async (job) => {
			if (!isCompanyJob(job)) return render(job);
			companies ??= (await import('./companies.ts')).openCompanies(render);
			return companies.work(job);
		};
	},
	() => companies?.needed() ?? 0,
);
