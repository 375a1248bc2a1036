import type { Catalogue } from '../text.ts';
import { accession } from './accession.ts';
import { accounts } from './accounts.ts';
import { answers } from './answers.ts';
import { approval } from './approval.ts';
import { assistance } from './assistance.ts';
import { board } from './board.ts';
import { chain } from './chain.ts';
import { chart } from './chart.ts';
import { check } from './check.ts';
import { command } from './command.ts';
import { committee } from './committee.ts';
import { company } from './company.ts';
import { compliance } from './compliance.ts';
import { confidentiality } from './confidentiality.ts';
import { coverage } from './coverage.ts';
import { decisions } from './decisions.ts';
import { delegate } from './delegate.ts';
import { diff } from './diff.ts';
import { enrolment } from './enrolment.ts';
import { fields } from './fields.ts';
import { fleet } from './fleet.ts';
import { foundation } from './foundation.ts';
import { grants } from './grants.ts';
import { hearing } from './hearing.ts';
import { imports } from './import.ts';
import { information } from './information.ts';
import { init } from './init.ts';
import { languageCheck } from './language-check.ts';
import { layers } from './layers.ts';
import { letters } from './letters.ts';
import { load } from './load.ts';
import { merge } from './merge.ts';
import { orders } from './orders.ts';
import { pack } from './pack.ts';
import { periodicReturn } from './periodic-return.ts';
import { privacy } from './privacy.ts';
import { prose } from './prose.ts';
import { publish } from './publish.ts';
import { recipients } from './recipients.ts';
import { record } from './record.ts';
import { register } from './register.ts';
import { render } from './render.ts';
import { service } from './service.ts';
import { since } from './since.ts';
import { spelling } from './spelling.ts';
import { statute } from './statute.ts';
import { structure } from './structure.ts';
import { year } from './year.ts';

export const da: Catalogue = {
	...layers,
	...letters,
	...load,
	...fields,
	...merge,
	...chain,
	...chart,
	...check,
	...answers,
	...assistance,
	...company,
	...committee,
	...confidentiality,
	...compliance,
	...coverage,
	...board,
	...decisions,
	...delegate,
	...diff,
	...enrolment,
	...recipients,
	...accounts,
	...record,
	...register,
	...render,
	...service,
	...structure,
	...statute,
	...orders,
	...pack,
	...periodicReturn,
	...privacy,
	...prose,
	...publish,
	...accession,
	...command,
	...grants,
	...fleet,
	...foundation,
	...information,
	...init,
	...languageCheck,
	...year,
	...since,
	...spelling,
	...approval,
	...hearing,
	...imports,
};
