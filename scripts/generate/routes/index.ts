export { buildRoutes } from './build.ts';
export { routesFile, routeTree } from './file.ts';
export { anyRest, anySegment, segmentsOf } from './node.ts';
export { printRoutes } from './print.ts';
export type { Route, RouteNode } from './node.ts';
