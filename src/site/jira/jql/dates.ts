import { JqlError } from './query.ts';

const ABSOLUTE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/;
const RELATIVE = /^([+-]?\d+)([mhdw])$/;
const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/**
 * Parses a time of a query, in UTC: milliseconds since 1970.
 *
 * @throws {@link JqlError} for an invalid time.
 */
export function parseDate(text: string, field: string, now: number): number {
	const [, amount, unit = ''] = RELATIVE.exec(text) ?? [];
	if (amount !== undefined) return now + Number(amount) * (UNITS[unit] ?? 0);
	const [, year, month, day, hour = 0, minute = 0] = (ABSOLUTE.exec(text) ?? []).map((part) => part && Number(part));
	const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
	// `Date.UTC` accepts days that do not exist, and returns one of the next month.
	const exists = new Date(time).getUTCDate() === day && Number(month) <= 12 && Number(hour) < 24 && Number(minute) < 60;
	if (exists) return time;
	throw new JqlError(
		`Date value '${text}' for field '${field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format as '-5d'.`,
	);
}
