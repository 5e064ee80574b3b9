import { cacheControl, SECURITY_HEADERS } from '../headers.mjs';
import { MEDIA_TYPES, OTHER_TYPE } from '../media-types.mjs';

const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `\t\t${name} "${value}"`);
const types = Object.entries(MEDIA_TYPES).flatMap(([ending, type]) => {
  const name = `@${ending.slice(1)}`;
  return [`\t${name} path *${ending}`, `\theader ${name} Content-Type "${type}"`];
});

/** A site for Caddy. */
export const CADDY = `# Made by \`npm run headers\`. Change the host and the folder; the rest comes from scripts/.
# Nothing is written down of a visit: an IP address is personal data, and a visit here says something by itself.
# So there is no \`log\` in this file.
ademruimte.example {
	root * /srv/ademruimte
	encode zstd gzip

	header {
${headers.join('\n')}
	}
	# Apart: a removal waits for the answer, and would keep the headers above off a 404.
	header -Server
	# That a file is missing may be kept by nobody: it may be there a moment later, when an upload is complete.
	@named {
		path /assets/*
		file
	}
	header @named Cache-Control "${cacheControl('/assets/')}"
	@others not {
		path /assets/*
		file
	}
	header @others Cache-Control "${cacheControl('/')}"
${types.join('\n')}
	header /SHA256SUMS Content-Type "${OTHER_TYPE}"

	# A file that is not there is a 404, and never the start page.
	file_server {
		disable_canonical_uris
	}
}
`;
