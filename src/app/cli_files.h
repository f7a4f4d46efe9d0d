#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace article_viewer {

/// Reads a file, or standard input for `-`, into a buffer that is used again and again. Empty where that went
/// well, otherwise the reason.
std::string readFile(const std::string& name, std::string& out);

/// The name in messages.
std::string displayName(std::string_view name);

struct FoundFiles {
  std::vector<std::string> names;
  std::string problem;  ///< why the folder cannot be read, or that nothing is in it; empty where all is well
};

/// What a name on the command line stands for: itself, or for a folder all `.json` files in it and in the
/// folders in it, sorted by name; without `node_modules` and names that begin with a dot. Links to folders
/// are not followed.
FoundFiles findFiles(std::string_view name);

}  // namespace article_viewer
