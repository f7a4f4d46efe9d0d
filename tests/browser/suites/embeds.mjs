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
 * What a click on the embed of the article comes to: the address of the frame, or "link" where the link was followed.
 * The frame leaves before it can load.
 *
 * @param {import("../harness/run-suites.mjs").Context} context
 * @param {object} article
 * @param {object} [how] of the click
 */
async function click({ page, open }, article, how = {}) {
  await open();
  return page.evaluate(
    async ([given, clicked]) => {
      const viewer = kit.add({}, { article: given });
      await kit.settled(viewer);
      // The element imports it late.
      await import(new URL("../dist/embed-frames.js", location.href).href);
      await new Promise((resolve) => setTimeout(resolve));
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

    "each player is asked by its own address": async (context) => {
      const players = {
        "https://youtu.be/abc": "https://www.youtube-nocookie.com/embed/abc",
        "https://m.youtube.com/shorts/x_y": "https://www.youtube-nocookie.com/embed/x_y",
        "https://vimeo.com/channels/staff/76979871": "https://player.vimeo.com/video/76979871?dnt=1",
        "https://www.dailymotion.com/video/x84sh87_name": "https://geo.dailymotion.com/player.html?video=x84sh87",
        "https://www.twitch.tv/somebody": "https://player.twitch.tv/?channel=somebody&parent=127.0.0.1",
        "https://www.twitch.tv/videos/123": "https://player.twitch.tv/?video=123&parent=127.0.0.1",
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
  },
};
