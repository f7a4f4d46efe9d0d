/* Notes every sign that a script of an article ran, and finds what could run one. */
globalThis.ran = [];
for (const name of ["alert", "confirm", "prompt", "open", "print"]) {
  globalThis[name] = () => {
    globalThis.ran.push(name);
  };
}

globalThis.inspectTree = (root) => {
  const forbidden = `script style iframe frame frameset object embed applet form input button select textarea
    svg math template noscript noembed noframes plaintext xmp title base link meta portal`.split(/\s+/);
  const found = [];
  for (const element of root.querySelectorAll("*")) {
    // The copy button is the element's own.
    const isOwn = element.localName === "button" && element.closest('[part~="short-link"]');
    if (forbidden.includes(element.localName) && !isOwn) found.push(element.localName);
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) found.push(`${element.localName} ${name}`);
      if (!/^(?:href|src|cite|poster|action|srcset|xlink:href)$/i.test(name)) continue;
      const scheme = /^(?:javascript|vbscript|data|file|blob|filesystem):/i.exec(readAsAddress(value));
      if (scheme) {
        found.push(`${element.localName} ${name} ${scheme[0].toLowerCase()}`);
      }
    }
  }
  return { found, ran: globalThis.ran };
};

/* As the URL standard reads it: control characters at the ends, and tabs and newlines anywhere, do not count. */
function readAsAddress(value) {
  return [...value]
    .filter((character) => !"\t\n\r".includes(character))
    .join("")
    .replace(/^[\0-\x20]+/, "");
}
