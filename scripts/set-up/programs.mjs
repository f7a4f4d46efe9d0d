// What must be installed on the system, and how each system calls it.

/**
 * @typedef {object} Requirement
 * @property {string} name what a person calls it
 * @property {string[]} programs any one of them on PATH is enough
 * @property {string[]} [emsdk] file below $EMSDK that is enough, too
 * @property {string} debian package names (Debian, Ubuntu)
 * @property {string} fedora
 * @property {string} macos Homebrew formula, or what to do instead
 */

/** @type {Record<"build" | "lint" | "fuzz" | "browsers", Requirement[]>} */
export const kRequirements = {
  build: [
    { name: "CMake", programs: ["cmake"], debian: "cmake", fedora: "cmake", macos: "cmake" },
    {
      name: "C++20 compiler",
      programs: ["c++", "g++", "clang++"],
      debian: "g++",
      fedora: "gcc-c++",
      macos: "llvm",
    },
    { name: "Ninja", programs: ["ninja"], debian: "ninja-build", fedora: "ninja-build", macos: "ninja" },
    {
      name: "Emscripten",
      programs: ["em-config"],
      emsdk: ["upstream", "emscripten", "em-config"],
      debian: "emscripten",
      fedora: "emscripten",
      macos: "emscripten",
    },
  ],
  lint: [
    {
      name: "clang-format",
      programs: ["clang-format"],
      debian: "clang-format",
      fedora: "clang-tools-extra",
      macos: "clang-format",
    },
    {
      name: "clang-tidy",
      programs: ["clang-tidy"],
      debian: "clang-tidy",
      fedora: "clang-tools-extra",
      macos: "llvm",
    },
  ],
  fuzz: [
    {
      name: "clang with libFuzzer",
      programs: ["clang++"],
      debian: "clang libclang-rt-dev",
      fedora: "clang compiler-rt",
      macos: "llvm",
    },
  ],
  browsers: [
    {
      name: "Chromium",
      programs: ["chromium", "chromium-browser", "google-chrome"],
      debian: "chromium",
      fedora: "chromium",
      macos: "--cask chromium",
    },
    {
      name: "Firefox",
      programs: ["firefox-esr", "firefox"],
      debian: "firefox-esr",
      fedora: "firefox",
      macos: "--cask firefox",
    },
    {
      name: "WebKitGTK's WebDriver",
      programs: ["WebKitWebDriver"],
      debian: "webkit2gtk-driver",
      fedora: "webkit2gtk4.1",
      macos: "(WebKitGTK runs on Linux only: npm test -- --only=unit,node)",
    },
    {
      name: "Xvfb",
      programs: ["Xvfb"],
      debian: "xvfb",
      fedora: "xorg-x11-server-Xvfb",
      macos: "(with WebKitGTK only)",
    },
  ],
};
