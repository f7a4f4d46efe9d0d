/* The md4c parser with the options of its dialect MD_DIALECT_GITHUB, the one that src/body asks for. The
   others are 0 here, so that the compiler leaves out the code behind them. */
#include "md4c.h"

#undef MD_FLAG_COLLAPSEWHITESPACE
#define MD_FLAG_COLLAPSEWHITESPACE 0
#undef MD_FLAG_PERMISSIVEATXHEADERS
#define MD_FLAG_PERMISSIVEATXHEADERS 0
#undef MD_FLAG_NOINDENTEDCODEBLOCKS
#define MD_FLAG_NOINDENTEDCODEBLOCKS 0
#undef MD_FLAG_NOHTMLBLOCKS
#define MD_FLAG_NOHTMLBLOCKS 0
#undef MD_FLAG_NOHTMLSPANS
#define MD_FLAG_NOHTMLSPANS 0
#undef MD_FLAG_LATEXMATHSPANS
#define MD_FLAG_LATEXMATHSPANS 0
#undef MD_FLAG_WIKILINKS
#define MD_FLAG_WIKILINKS 0
#undef MD_FLAG_UNDERLINE
#define MD_FLAG_UNDERLINE 0
#undef MD_FLAG_HARD_SOFT_BREAKS
#define MD_FLAG_HARD_SOFT_BREAKS 0

#include "md4c.c"
