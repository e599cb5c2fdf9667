/** Whether a method may change something (RFC 9110, section 9.2.1; QUERY is safe as well). */
export function mayChange(method: string): boolean {
	return !/^(?:GET|HEAD|QUERY|OPTIONS)$/i.test(method);
}
