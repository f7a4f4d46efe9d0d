#include "app/cli_files.h"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <system_error>
#include <utility>

namespace article_viewer {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kChunk = 1U << 16U;

/// Reads on at the end of `out`; whether the end of the file was reached.
bool readToEnd(std::FILE* file, std::string& out) {
  std::size_t size = 0;
  while (true) {
    out.resize(size + kChunk);
    const std::size_t count = std::fread(out.data() + size, 1, kChunk, file);
    size += count;
    if (count == kChunk) continue;
    out.resize(size);
    return std::ferror(file) == 0;
  }
}

bool isWanted(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.substr(0, 1) != "." && name != "node_modules";
}

/// One folder without those in it, which are added to `folders`.
std::error_code listFolder(const fs::path& folder, std::vector<std::string>& files,
                           std::vector<fs::path>& folders) {
  std::error_code error;
  fs::directory_iterator entry(folder, error);
  for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
    if (!isWanted(entry->path())) continue;
    std::error_code ignored;
    if (entry->is_directory(ignored)) {
      if (!entry->is_symlink(ignored)) folders.push_back(entry->path());
    } else if (entry->path().extension() == ".json") {
      files.push_back(entry->path().string());
    }
  }
  return error;
}

}  // namespace

std::string readFile(const std::string& name, std::string& out) {
  out.clear();
  std::FILE* const file = name == "-" ? stdin : std::fopen(name.c_str(), "rb");
  if (file == nullptr) return std::strerror(errno);
  // Our chunks are large; a buffer between would only be one more copy.
  std::setvbuf(file, nullptr, _IONBF, 0);
  std::string problem;
  if (!readToEnd(file, out)) problem = std::strerror(errno);
  if (file != stdin) std::fclose(file);
  return problem;
}

std::string displayName(std::string_view name) { return std::string(name == "-" ? "<stdin>" : name); }

FoundFiles findFiles(std::string_view name) {
  FoundFiles found;
  std::error_code error;
  if (name == "-" || !fs::is_directory(name, error)) {
    found.names.emplace_back(name);
    return found;
  }
  std::vector<fs::path> folders{fs::path(name)};
  while (!folders.empty()) {
    const fs::path folder = std::move(folders.back());
    folders.pop_back();
    error = listFolder(folder, found.names, folders);
    if (error) found.problem = folder.string() + ": " + error.message();
  }
  if (found.names.empty() && found.problem.empty()) found.problem = "There is no .json file in it.";
  std::sort(found.names.begin(), found.names.end());
  return found;
}

}  // namespace article_viewer
