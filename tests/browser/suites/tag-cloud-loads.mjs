import assert from "node:assert/strict";

const kList = JSON.stringify([
  { headline: "Budget day", url: "/1", articleBody: "The budget.", keywords: ["Budget", "Sea"] },
  { headline: "At sea", url: "/2", articleBody: "The sea, the sea.", keywords: ["sea", "Wind, south"] },
  { headline: "Nothing", url: "/3", articleBody: "No tags." },
]);

/** Where a cloud gets its tags from, what it tells of them, and what it filters. @type {import("../harness/run-suites.mjs").Suite} */
export default {
  name: "tag cloud loads",
  tests: {
    "an article, a list of articles and a table, from everywhere": async ({ page, server, open }) => {
      const list = server.answer({ body: kList });
      const table = server.answer({ body: '{"b": 2, "a": 2, "headline": 7.5}' });
      await open("plain", "cloud.html");
      const seen = await page.evaluate(
        async (listAddress, tableAddress, text) => {
          const results = {};
          const note = async (name, cloud) => {
            await cloud.ready;
            results[name] = cloud.tags.map((tag) => `${tag.text} ${tag.weight} ${tag.articles}`);
          };
          const cloud = clouds.add({ src: tableAddress });
          await note("table by src", cloud);
          cloud.src = listAddress;
          await note("list by src", cloud);
          cloud.data = { one: 1 };
          await note("table as data", cloud);
          cloud.data = JSON.parse(text)[0];
          await note("article as data", cloud);
          cloud.data = null;
          await note("src again", cloud);
          const inline = document.createElement("tag-cloud");
          inline.innerHTML = '<script type="application/json">{"inline": 3}</script>';
          document.querySelector("main").append(inline);
          await note("inline", inline);
          const script = document.createElement("script");
          Object.assign(script, { type: "application/ld+json", id: "table", textContent: '{"in the page": 4}' });
          document.head.append(script);
          await note("script of the page", clouds.add({ for: "table" }));
          cloud.data = {};
          await note("nothing", cloud);
          return results;
        },
        list,
        table,
        kList,
      );
      const sum = ["Sea 6 0,1", "Budget 4 0", "Wind, south 1 1"];
      assert.deepEqual(seen, {
        "table by src": ["headline 7.5 ", "a 2 ", "b 2 "],
        "list by src": sum,
        "table as data": ["one 1 "],
        "article as data": ["Budget 4 0", "Sea 1 0"],
        "src again": sum,
        inline: ["inline 3 "],
        "script of the page": ["in the page 4 "],
        nothing: [],
      });
    },

    "what goes wrong is said, the tags that were there stay, and the next try works": async ({
      page,
      server,
      open,
    }) => {
      const good = { body: '{"tide": 1}' };
      const address = server.answer(good, { status: 503 }, good, { body: "{" }, good);
      await open("plain", "cloud.html");
      const seen = await page.evaluate(async (src) => {
        const cloud = clouds.add({ src });
        await kit.settled(cloud);
        await cloud.reload().catch(() => {});
        const failed = [cloud.state, cloud.error.code, clouds.tags(cloud).length];
        const message = kit.part(cloud, "error-message").textContent;
        kit.part(cloud, "retry").click();
        await kit.settled(cloud, 3);
        const mended = [cloud.state, kit.part(cloud, "error-message")];
        await cloud.reload().catch(() => {});
        const broken = [cloud.error.code, kit.part(cloud, "error-message").textContent];
        const own = document.createElement("p");
        own.slot = "error";
        own.textContent = "own";
        cloud.append(own);
        const slotted = own.assignedSlot !== null && own.getClientRects().length > 0;
        return { failed, message, mended, broken, slotted, log: cloud.log };
      }, address);
      assert.deepEqual(seen.failed, ["error", "http-status", 1]);
      assert.equal(seen.slotted, true);
      assert.equal(seen.message, "The tags could not be updated; the earlier ones are still shown.");
      assert.deepEqual(seen.mended, ["ready", null]);
      assert.equal(seen.broken[0], "json-syntax");
      assert.deepEqual(seen.log, ["load", "error http-status", "load", "error json-syntax"]);
    },

    "a slow load says so, and the load that comes later counts": async ({ page, server, open }) => {
      const slow = server.answer({ body: '{"slow": 1}', delay: 700 });
      const fast = server.answer({ body: '{"fast": 1}' });
      await open("plain", "cloud.html");
      const seen = await page.evaluate(
        async (slowAddress, fastAddress) => {
          const cloud = clouds.add({ src: slowAddress });
          const refused = cloud.load(slowAddress).catch(({ code }) => code);
          await kit.until(() => kit.part(cloud, "loading"));
          const loading = [kit.part(cloud, "loading").textContent, cloud.state];
          await cloud.load(fastAddress);
          await kit.sleep(250);
          return { loading, refused: await refused, tags: cloud.tags.map(({ text }) => text), text: kit.text(cloud) };
        },
        slow,
        fast,
      );
      assert.deepEqual(seen, {
        loading: ["Loading tags…", "loading"],
        refused: "aborted",
        tags: ["fast"],
        text: "fast",
      });
    },

    "a click tells the tag, its weight and the articles that carry it, and can be cancelled": async (context) => {
      await context.open("plain", "cloud.html");
      const seen = await context.page.evaluate(async (text) => {
        const cloud = await clouds.draw({}, { data: text });
        const details = [];
        document.addEventListener("av-tag", (event) => {
          details.push([event.target.localName, event.detail]);
          event.preventDefault();
        });
        clouds.tags(cloud)[0].click();
        const { href } = location;
        return { details, href, same: location.href === href };
      }, kList);
      const [[target, detail]] = seen.details;
      assert.equal(target, "tag-cloud");
      assert.equal(`${detail.text} ${detail.weight} ${detail.href}`, "Sea 6 ");
      assert.deepEqual(
        detail.articles.map(({ headline, url }) => `${headline} ${new URL(url).pathname}`),
        ["Budget day /1", "At sea /2"],
      );
    },

    "a click filters a list on the page, by its address, and there is a way back": async ({ page, open }) => {
      await open("strict", "cloud.html");
      const seen = await page.evaluate(async (text) => {
        const list = document.createElement("ul");
        list.id = "list";
        for (const [key, value] of [["tags", "Budget, SEA"], ["article", "/2"], ["article", "0"], ["tags", ""], []]) {
          const item = document.createElement("li");
          if (key) item.dataset[key] = value;
          list.append(item);
        }
        const gone = document.createElement("li");
        gone.hidden = true;
        list.append(gone);
        document.querySelector("main").append(list);
        const cloud = await clouds.draw({ filter: "#list" }, { data: text });
        const shown = () => [...list.children].map(({ hidden }) => (hidden ? "-" : "+")).join("");
        const status = () => kit.part(cloud, "filter-status").textContent;
        const steps = [[shown(), status()]];
        const settle = async (change) => {
          const before = location.hash;
          change();
          await kit.until(() => location.hash !== before, "another address");
          await kit.sleep(30);
          const current = clouds.tags(cloud).filter((tag) => tag.ariaCurrent === "true");
          steps.push([shown(), status(), location.hash, current.map((tag) => tag.textContent).join()]);
        };
        await settle(() => clouds.tags(cloud)[0].click());
        await settle(() => clouds.tags(cloud)[1].click());
        const late = document.createElement("li");
        late.dataset.tags = "wind";
        list.append(late);
        await kit.sleep(30);
        steps.push([shown()]);
        await settle(() => history.back());
        await settle(() => history.forward());
        kit.part(cloud, "all").focus();
        await settle(() => kit.part(cloud, "all").click());
        const focused = cloud.shadowRoot.activeElement?.part.value;
        await settle(() => clouds.tags(cloud)[1].click());
        cloud.remove();
        await kit.sleep(10);
        steps.push([shown()]);
        return { steps, focused };
      }, kList);
      assert.deepEqual(seen.steps, [
        ["+++++-", ""],
        ["+++-+-", "Sea: 4 of 5", "#tag=Sea", "Sea"],
        ["+-+-+-", "Budget: 3 of 5", "#tag=Budget", "Budget"],
        ["+-+-+--"],
        ["+++-+--", "Sea: 4 of 6", "#tag=Sea", "Sea"],
        ["+-+-+--", "Budget: 3 of 6", "#tag=Budget", "Budget"],
        ["+++++-+", "", "#tag=", ""],
        ["+-+-+--", "Budget: 3 of 6", "#tag=Budget", "Budget"],
        ["+++++-+"],
      ]);
      assert.equal(seen.focused, "tag");
    },

    "a choice that stands in the address counts from the beginning, whatever its case": async ({ page, open }) => {
      await open("plain", "cloud.html");
      const seen = await page.evaluate(async () => {
        location.hash = "#tag=wind%2C%20SOUTH";
        const list = document.createElement("ol");
        list.id = "list";
        list.innerHTML = '<li data-article="1"></li><li data-article="0"></li>';
        document.querySelector("main").append(list);
        const data = [
          { headline: "a", articleBody: "a", keywords: ["sea"] },
          { headline: "b", articleBody: "b", keywords: [{ name: "Wind, south" }] },
        ];
        const cloud = await clouds.draw({ filter: "#list" }, { data });
        const shown = () => [...list.children].map(({ hidden }) => hidden);
        const first = shown();
        cloud.removeAttribute("filter");
        return { first, then: shown(), href: clouds.tags(cloud)[0].localName };
      });
      assert.deepEqual(seen, { first: [false, true], then: [false, false], href: "button" });
    },
  },
};
