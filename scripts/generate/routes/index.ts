export { buildRoutes } from './build.ts';
export { clientType } from './client-type.ts';
export { routesFile, routeTree } from './file.ts';
export { anyRest, anySegment, segmentsOf } from './node.ts';
export { printRoutes } from './print.ts';
export { removedFromConfluence } from './removed.ts';
export type { Route, RouteNode } from './node.ts';
