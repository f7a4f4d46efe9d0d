import assert from "node:assert/strict";

/** @param {object} block */
function embed(block) {
  return { headline: "h", body: [{ type: "embed", title: "A film", ...block }] };
}

/** @param {string} html */
function body(html) {
  return { headline: "h", encodingFormat: "text/html", articleBody: html };
}

/**
 * A page whose `playersCame()` waits for the file that the element imports late.
 *
 * @param {import("../harness/run-suites.mjs").TestContext} context
 */
async function openPage({ page, open }) {
  await open();
  await page.evaluate(() => {
    globalThis.playersCame = async () => {
      await import(new URL("../dist/embed-frames.js", location.href).href);
      await new Promise((resolve) => setTimeout(resolve)); // the element heard of it, too
    };
  });
}

/**
 * What a click on the embed of the article comes to: the address of the frame, or "link" where the link was followed.
 * The frame leaves before it can load.
 *
 * @param {import("../harness/run-suites.mjs").Context} context
 * @param {object} article
 * @param {object} [how] of the click
 */
async function click(context, article, how = {}) {
  await openPage(context);
  return context.page.evaluate(
    async ([given, clicked]) => {
      const viewer = kit.add({}, { article: given });
      await kit.settled(viewer);
      await globalThis.playersCame();
      const link = viewer.shadowRoot.querySelector("a[data-embed]");
      const framesBefore = viewer.shadowRoot.querySelectorAll("iframe").length;
      let followed = false;
      viewer.addEventListener("click", (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      link.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, cancelable: true, ...clicked }));
      const frame = viewer.shadowRoot.querySelector("iframe");
      const seen = frame && {
        src: frame.src,
        sandbox: frame.getAttribute("sandbox"),
        title: frame.title,
        shape: frame.part.value,
        focused: viewer.shadowRoot.activeElement === frame,
      };
      frame?.remove();
      return { framesBefore, followed, frame: seen };
    },
    [article, how],
  );
}

/** Links that stand for the frames of other sites. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "embeds",
  tests: {
    "a click puts a sandboxed player in the place of the link, and nothing does before": async (context) => {
      const url = "https://www.youtube.com/watch?v=abc-123&t=42s";
      const seen = await click(context, embed({ url, width: 640, height: 480 }));
      assert.equal(seen.framesBefore, 0);
      assert.equal(seen.followed, false);
      assert.deepEqual(seen.frame, {
        src: "https://www.youtube-nocookie.com/embed/abc-123?start=42",
        sandbox: "allow-scripts allow-same-origin allow-popups allow-presentation",
        title: seen.frame.title,
        shape: "embed-frame embed-standard",
        focused: true,
      });
      assert.match(seen.frame.title, /^A film/);
    },

    "before a click no other host is asked for anything, not even for a picture": async (context) => {
      await openPage(context);
      const asked = await context.page.evaluate(async () => {
        const urls = [
          "https://youtu.be/abc",
          "https://vimeo.com/76979871",
          "https://x.com/somebody/status/1800759252224729577",
          "https://open.spotify.com/track/4abc",
          "https://www.openstreetmap.org/?mlat=52.5&mlon=13.4",
        ];
        const body = urls.map((url) => ({
          type: "embed",
          url,
          title: "T",
          poster: "https://i.ytimg.com/vi/x/hqdefault.jpg",
        }));
        const html = { type: "html", text: '<iframe src="https://www.youtube.com/embed/x"></iframe>' };
        const viewer = kit.add({}, { article: { headline: "H", body: [...body, html] } });
        await kit.settled(viewer);
        await globalThis.playersCame();
        const links = viewer.shadowRoot.querySelectorAll("a[data-embed]").length;
        const hosts = performance.getEntriesByType("resource").map(({ name }) => new URL(name).host);
        return { links, foreign: hosts.filter((host) => host !== location.host) };
      });
      assert.deepEqual(asked, { links: 6, foreign: [] });
    },

    "each player is asked by its own address": async (context) => {
      const players = {
        "https://youtu.be/abc": "https://www.youtube-nocookie.com/embed/abc",
        "https://m.youtube.com/shorts/x_y": "https://www.youtube-nocookie.com/embed/x_y",
        "https://vimeo.com/channels/staff/76979871": "https://player.vimeo.com/video/76979871?dnt=1",
        "https://www.dailymotion.com/video/x84sh87_name": "https://geo.dailymotion.com/player.html?video=x84sh87",
        "https://www.twitch.tv/somebody": "https://player.twitch.tv/?channel=somebody&parent=127.0.0.1",
        "https://www.twitch.tv/videos/123": "https://player.twitch.tv/?video=123&parent=127.0.0.1",
        "https://x.com/somebody/status/1800759252224729577?s=20":
          "https://platform.twitter.com/embed/Tweet.html?id=1800759252224729577&dnt=true",
        "https://bsky.app/profile/somebody.example/post/3kxyz":
          "https://embed.bsky.app/embed/somebody.example/app.bsky.feed.post/3kxyz",
        "https://social.example/@somebody/112233445566778899":
          "https://social.example/@somebody/112233445566778899/embed",
        "https://www.instagram.com/somebody/reel/Abc-1_/?utm=1": "https://www.instagram.com/reel/Abc-1_/embed/",
        "https://www.tiktok.com/@somebody/video/7011223344556677889":
          "https://www.tiktok.com/player/v1/7011223344556677889",
        "https://soundcloud.com/somebody/a-song":
          "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsomebody%2Fa-song",
        "https://open.spotify.com/intl-de/track/4abc?si=1": "https://open.spotify.com/embed/track/4abc",
        "https://www.openstreetmap.org/?mlat=52.5&mlon=13.4#map=14/52/13":
          "https://www.openstreetmap.org/export/embed.html?bbox=13.37803%2C52.48901%2C13.42197%2C52.51099&marker=52.5%2C13.4",
        "https://www.google.com/maps/place/Cabo+Sereno/@38.7,-9.1,14z":
          "https://www.google.com/maps?q=Cabo+Sereno&output=embed",
      };
      for (const [url, player] of Object.entries(players)) {
        const { frame } = await click(context, embed({ url }));
        assert.equal(frame?.src.replace("localhost", "127.0.0.1"), player, url);
      }
    },

    "a frame in an HTML body becomes a frame again": async (context) => {
      const html = '<iframe src="https://player.vimeo.com/video/76979871" width="16" height="9"></iframe>';
      const { frame, framesBefore } = await click(context, body(html));
      assert.equal(framesBefore, 0);
      assert.equal(frame.src, "https://player.vimeo.com/video/76979871?dnt=1");
      assert.equal(frame.shape, "embed-frame embed-wide");
    },

    "with a modifier, or for a page without a known player, the link is a link": async (context) => {
      const film = embed({ url: "https://vimeo.com/76979871" });
      assert.deepEqual((await click(context, film, { ctrlKey: true })).frame, null);
      assert.deepEqual((await click(context, film, { metaKey: true })).frame, null);
      const map = await click(context, embed({ url: "https://maps.example/paris" }));
      assert.deepEqual(map, { framesBefore: 0, followed: true, frame: null });
      const list = await click(context, embed({ url: "https://www.youtube.com/watch" }));
      assert.deepEqual(list, { framesBefore: 0, followed: true, frame: null });
    },

    "av-consent asks the page: who cancels it decides, and can load the frame later": async (context) => {
      await openPage(context);
      const seen = await context.page.evaluate(
        async (article) => {
          const viewer = kit.add({}, { article });
          await kit.settled(viewer);
          await globalThis.playersCame();
          const frames = () => viewer.shadowRoot.querySelectorAll("iframe").length;
          const asked = [];
          document.addEventListener("av-consent", (event) => {
            asked.push(event);
            event.preventDefault();
          });
          kit.part(viewer, "embed-link").click();
          const whenCancelled = frames();
          const [{ detail, composed }] = asked;
          const { host, href, remembered } = detail;
          detail.load();
          const whenLoaded = frames();
          viewer.remove();
          return { asked: asked.length, composed, host, href, remembered, whenCancelled, whenLoaded };
        },
        embed({ url: "https://vimeo.com/76979871" }),
      );
      assert.deepEqual(seen, {
        asked: 1,
        composed: true,
        host: "player.vimeo.com",
        href: "https://player.vimeo.com/video/76979871?dnt=1",
        remembered: false,
        whenCancelled: 0,
        whenLoaded: 1,
      });
    },

    "a reader can always load a host, and take that back": async (context) => {
      await openPage(context);
      const seen = await context.page.evaluate(
        async (article) => {
          localStorage.clear();
          const seen = { asked: [] };
          document.addEventListener("av-consent", ({ detail }) => seen.asked.push(detail.remembered));
          const show = async () => {
            const viewer = kit.add({}, { article });
            await kit.settled(viewer);
            await globalThis.playersCame();
            return viewer;
          };
          const stateOf = (viewer) => ({
            frames: viewer.shadowRoot.querySelectorAll("iframe").length,
            pressed: kit.part(viewer, "embed-consent")?.getAttribute("aria-pressed") ?? null,
            text: kit.part(viewer, "embed-consent")?.textContent.replace(/[\u2068\u2069]/g, "") ?? null,
            link: Boolean(kit.part(viewer, "embed-link")),
          });
          const first = await show();
          kit.part(first, "embed-link").click();
          seen.clicked = stateOf(first);
          kit.part(first, "embed-consent").click();
          seen.remembered = stateOf(first);
          first.remove();
          const second = await show();
          seen.byItself = stateOf(second);
          kit.part(second, "embed-consent").click();
          seen.withdrawn = stateOf(second);
          seen.focused = second.shadowRoot.activeElement === kit.part(second, "embed-link");
          const third = await show();
          seen.afterwards = stateOf(third);
          localStorage.clear();
          return seen;
        },
        embed({ url: "https://vimeo.com/76979871" }),
      );
      const text = "Always load player.vimeo.com";
      const onlyLink = { frames: 0, pressed: null, text: null, link: true };
      assert.deepEqual(seen, {
        asked: [false, true],
        clicked: { frames: 1, pressed: "false", text, link: false },
        remembered: { frames: 1, pressed: "true", text, link: false },
        byItself: { frames: 1, pressed: "true", text, link: false },
        withdrawn: onlyLink,
        focused: true,
        afterwards: onlyLink,
      });
    },
  },
};
