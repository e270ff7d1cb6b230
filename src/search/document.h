#pragma once

#include "search/index_writer.h"

#include <string>

#include <xapian.h>

namespace gongwen::search {

struct Document::State {
  std::string id;
  Xapian::Document document;
};

}  // namespace gongwen::search
