import type { Approvals } from './approval.ts';
import type { Asset, PictureFault } from './asset.ts';
import type { ClosedDays } from './calendar.ts';
import type { OpenedFont } from './font.ts';
import type { GrantCall } from './grant.ts';
import type { Handbook } from './handbook.ts';
import type { CoveredIndustries, IndustryCodes } from './industry.ts';
import type { Kind } from './kind.ts';
import type { Language } from './language.ts';
import type { LawRegister } from './law.ts';
import type { Addition, Decision } from './layers.ts';
import type { NormRegister } from './norm.ts';
import type { Order, OrderSettings } from './order.ts';
import type { PackSettings } from './pack.ts';
import type { RegisterSource, RegisterType } from './register.ts';
import type { CompanySource, CompanyType, Source } from './source.ts';
import type { WordLists } from './word-lists.ts';
import type { OpenedPackage } from './word-template.ts';
import type { YearSettings } from './year.ts';

/** Everything that was read from disk. */
export interface Repository {
	readonly kinds: ReadonlyMap<string, Kind>;
	readonly companyTypes: readonly CompanyType[];
	readonly companies: readonly CompanySource[];
	readonly sources: readonly Source[];
	/** What companies add to documents of the library. */
	readonly additions: readonly Addition[];
	/** Texts of the library that companies have made their own from, by the file that keeps them. */
	readonly editions: ReadonlyMap<string, string>;
	/** Orders to revise documents, by file. */
	readonly orders: readonly Order[];
	/** What orders ask for by which words; undefined when its file could not be read. */
	readonly orderSettings: OrderSettings | undefined;
	/** What registers may hold, by name. */
	readonly registerTypes: ReadonlyMap<string, RegisterType>;
	readonly registers: readonly RegisterSource[];
	/** Undefined when its file could not be read. */
	readonly handbook: Handbook | undefined;
	readonly approvals: Approvals;
	/** What companies have answered to changes of the library, by company. */
	readonly decisions: ReadonlyMap<string, readonly Decision[]>;
	readonly laws: LawRegister;
	readonly norms: NormRegister;
	/** Undefined when its file could not be read. */
	readonly industries: IndustryCodes | undefined;
	/** Undefined when its file could not be read. */
	readonly coveredIndustries: CoveredIndustries | undefined;
	/** Calls for applications for grants, by name. */
	readonly grantCalls: ReadonlyMap<string, GrantCall>;
	/** On which days nothing is due, by country. */
	readonly calendars: ReadonlyMap<string, ClosedDays>;
	/** Undefined when its file could not be read. */
	readonly yearSettings: YearSettings | undefined;
	/** Undefined when its file could not be read. */
	readonly packSettings: PackSettings | undefined;
	readonly words: Readonly<Record<Language, WordLists>>;
	/** What identifies the made-up companies of the examples: names, numbers, addresses. */
	readonly exampleValues: readonly string[];
	/** Pictures by their path relative to the root. */
	readonly assets: ReadonlyMap<string, Asset>;
	/** Files that are named as pictures and cannot be shown. */
	readonly pictureFaults: ReadonlyMap<string, PictureFault>;
	/** The firms' own fonts, by their path relative to the root. */
	readonly fonts: ReadonlyMap<string, OpenedFont>;
	/** The firms' own Word files, by their path relative to the root. */
	readonly wordTemplates: ReadonlyMap<string, OpenedPackage>;
	/** Paths of all files below `instructions/` and `company/`, for links. */
	readonly files: ReadonlySet<string>;
}
