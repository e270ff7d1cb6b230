#include "app/window_look.h"

#include <utility>

namespace gongwen::app {

using namespace Qt::StringLiterals;

WindowLooks every_look() {
  WindowLooks looks;
  for (const auto& [tongue, language] : {std::pair{u"chinese"_s, u"zh_CN"_s}, std::pair{u"english"_s, u"en"_s}}) {
    for (const auto& [scale, size] :
         {std::pair{u"small"_s, QSize(1024, 640)}, std::pair{u"large"_s, QSize(1920, 1080)}}) {
      for (const auto& [shade, scheme] :
           {std::pair{u"light"_s, Appearance::Choice::Light}, std::pair{u"dark"_s, Appearance::Choice::Dark}}) {
        looks.push_back({scale + u"-"_s + tongue + u"-"_s + shade, scheme, size, language});
      }
    }
  }
  return looks;
}

}  // namespace gongwen::app
