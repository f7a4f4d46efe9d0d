/**
 * The players and posts of other sites: how the address of a page becomes that of its frame. Each is asked in the way
 * that stores least about the reader.
 *
 * @typedef {object} Player
 * @property {string} hosts of the pages, each with its subdomains, separated by spaces; "*" for sites that many run
 * @property {(page: URL, parts: string[]) => string | undefined} frame from the page and the parts of its path
 * @property {EmbedShape} [shape] where the article does not say a size; wide by default
 */

/** @typedef {"embed-wide" | "embed-standard" | "embed-square" | "embed-tall" | "embed-post" | "embed-bar"} EmbedShape */

/**
 * @typedef {object} EmbedAddress
 * @property {string} source of the frame
 * @property {EmbedShape} shape where the article says none
 */

/** @type {Player[]} */
const players = [
  {
    hosts: "youtube.com youtube-nocookie.com youtu.be",
    frame: ({ searchParams }, [first, second]) => {
      const inPath = ["embed", "shorts", "live", "v"].includes(first) ? second : first;
      const id = searchParams.get("v") ?? (first === "watch" ? undefined : inPath);
      const start = /^\d+/.exec(searchParams.get("start") ?? searchParams.get("t") ?? "");
      return (
        id &&
        withQuery(`https://www.youtube-nocookie.com/embed/${encodeURIComponent(id)}`, {
          start: start?.[0],
          list: searchParams.get("list") ?? undefined,
        })
      );
    },
  },
  {
    hosts: "vimeo.com",
    frame: ({ pathname }) => {
      const id = /\d{5,}/.exec(pathname)?.[0];
      return id && `https://player.vimeo.com/video/${id}?dnt=1`;
    },
  },
  {
    hosts: "dailymotion.com dai.ly",
    frame: ({ searchParams }, parts) => {
      const video = searchParams.get("video") ?? parts.pop()?.split("_")[0];
      return video && withQuery("https://geo.dailymotion.com/player.html", { video });
    },
  },
  {
    hosts: "twitch.tv",
    frame: (_page, [first, second]) => {
      const [kind, id] = first === "videos" ? ["video", second] : ["channel", first];
      return id && withQuery("https://player.twitch.tv/", { [kind]: id, parent: location.hostname });
    },
  },
  {
    hosts: "x.com twitter.com",
    frame: ({ pathname }) => {
      const id = /\/status(?:es)?\/(\d+)/.exec(pathname)?.[1];
      return id && withQuery("https://platform.twitter.com/embed/Tweet.html", { id, dnt: "true" });
    },
    shape: "embed-post",
  },
  {
    hosts: "bsky.app",
    frame: ({ href }, [kind, author, post, id]) => {
      if (kind === "embed") return href;
      return kind === "profile" && post === "post" && id
        ? `https://embed.bsky.app/embed/${author}/app.bsky.feed.post/${id}`
        : undefined;
    },
    shape: "embed-post",
  },
  {
    hosts: "instagram.com",
    frame: ({ pathname }) => {
      const post = /\/(?:p|reel|tv)\/[\w-]+/.exec(pathname)?.[0];
      return post && `https://www.instagram.com${post}/embed/`;
    },
    shape: "embed-post",
  },
  {
    hosts: "tiktok.com",
    frame: ({ pathname }) => {
      const id = /\/(\d{10,})/.exec(pathname)?.[1];
      return id && `https://www.tiktok.com/player/v1/${id}`;
    },
    shape: "embed-tall",
  },
  {
    hosts: "soundcloud.com",
    frame: ({ href, hostname }, parts) =>
      hostname === "w.soundcloud.com"
        ? href
        : parts.length > 1
          ? withQuery("https://w.soundcloud.com/player/", { url: href })
          : undefined,
    shape: "embed-bar",
  },
  {
    hosts: "open.spotify.com",
    frame: (_page, parts) => {
      const [kind, id] = parts.slice(-2);
      return parts.length > 1 ? `https://open.spotify.com/embed/${kind}/${id}` : undefined;
    },
    shape: "embed-bar",
  },
  {
    hosts: "openstreetmap.org",
    frame: ({ href, hash, searchParams, pathname }) => {
      if (pathname.startsWith("/export/")) return href;
      const [, zoom, ...middle] = /map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(hash) ?? [];
      const [latitude, longitude] = (
        searchParams.has("mlat") ? [searchParams.get("mlat"), searchParams.get("mlon")] : middle
      ).map(Number);
      if (!(latitude || longitude)) return undefined;
      const half = 360 / 2 ** (Number(zoom) || 15);
      const box = [longitude - half, latitude - half / 2, longitude + half, latitude + half / 2];
      const marker = searchParams.has("mlat") ? `${latitude},${longitude}` : undefined;
      return withQuery("https://www.openstreetmap.org/export/embed.html", {
        bbox: box.map((at) => at.toFixed(5)).join(),
        marker,
      });
    },
    shape: "embed-standard",
  },
  {
    hosts: "google.com",
    frame: ({ href, hostname, pathname, searchParams }) => {
      if (!hostname.startsWith("maps.") && !pathname.startsWith("/maps")) return undefined;
      if (pathname.startsWith("/maps/embed") || searchParams.get("output") === "embed") return href;
      const place = /\/place\/([^/]+)/.exec(pathname)?.[1];
      const q = place
        ? decodeURIComponent(place.replaceAll("+", " "))
        : (searchParams.get("q") ?? /@(-?[\d.]+,-?[\d.]+)/.exec(pathname)?.[1]);
      return q && withQuery("https://www.google.com/maps", { q, output: "embed" });
    },
    shape: "embed-standard",
  },
  {
    // Mastodon, which everybody may run: /@name/number
    hosts: "*",
    frame: ({ origin, pathname }) =>
      /^\/@[^/]+\/\d{15,}(\/embed)?\/?$/.test(pathname)
        ? `${origin}${pathname.replace(/(\/embed)?\/?$/, "/embed")}`
        : undefined,
    shape: "embed-post",
  },
];

/**
 * @param {URL} page
 * @returns {Player | undefined}
 */
function playerOf(page) {
  const host = `.${page.hostname}`;
  return players.find(({ hosts }) => hosts === "*" || hosts.split(" ").some((name) => host.endsWith(`.${name}`)));
}

/**
 * What the article wrote as a frame has the address of one; what it wrote as an embed mostly has that of a page.
 *
 * @param {string} href
 * @param {boolean} isFrame
 * @returns {EmbedAddress | undefined} undefined where a link is all that can be shown
 */
export function frameOf(href, isFrame) {
  const page = new URL(href);
  // A frame of our own origin could reach out of its sandbox.
  if (page.protocol !== "https:" || page.origin === location.origin) return undefined;
  const player = playerOf(page);
  const source = player?.frame(page, page.pathname.split("/").filter(Boolean)) ?? (isFrame ? href : undefined);
  return source ? { source, shape: player?.shape ?? "embed-wide" } : undefined;
}

/**
 * @param {string} address
 * @param {Record<string, string | undefined>} parameters those that are undefined are left out
 */
function withQuery(address, parameters) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
  return url.href;
}
