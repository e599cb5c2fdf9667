/** Those that ky has a function for. */
export const METHODS = ['get', 'post', 'put', 'patch', 'head', 'delete', 'query'] as const;
