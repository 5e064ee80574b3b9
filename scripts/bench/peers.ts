import type { Engine } from './engine.ts';
import { FLEXSEARCH } from './peers/flexsearch.ts';
import { FUSE } from './peers/fuse.ts';
import { LUNR_DUTCH } from './peers/lunr-dutch.ts';
import { MINISEARCH } from './peers/minisearch.ts';
import { ORAMA } from './peers/orama.ts';

/** The engines that ours is measured beside. */
export const PEERS: readonly Engine[] = [LUNR_DUTCH, MINISEARCH, FLEXSEARCH, ORAMA, FUSE];
