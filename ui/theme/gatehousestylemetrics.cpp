// SPDX-License-Identifier: MIT
// The sizes of GatehouseStyle; what it draws is in gatehousestyle.cpp.
#include "ui/theme/buttonkind.h"
#include "ui/theme/focusring.h"
#include "ui/theme/fonts.h"
#include "ui/theme/gatehousestyle.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/styleitems.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace Gatehouse {

namespace {

int buttonPadding(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
    case ButtonKind::Primary:
    case ButtonKind::Danger:
        return 13;
    case ButtonKind::Text:
    case ButtonKind::Entry:
    case ButtonKind::OnToast:
        return 8;
    case ButtonKind::Filter:
        return 8;
    case ButtonKind::Link:
        return 0;
    }
    Q_UNREACHABLE();
}

QRect scrollBarSlider(const QStyleOptionSlider &option)
{
    constexpr int shortest = 28;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = qBound(qMin(shortest, length),
            int(length * qint64(option.pageStep) / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    return upright
        ? QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), slider)
        : QRect(option.rect.left() + start, option.rect.top(), slider, option.rect.height());
}

} // namespace

QSize GatehouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
    const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const ButtonKind kind = buttonKind(widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        // Medium letters are a little wider than the regular ones that were measured.
        QFont font = widget ? widget->font() : QFont();
        int letters = 0;
        if (button && kind != ButtonKind::Link) {
            const int regular = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width();
            font.setWeight(QFont::Medium);
            letters = qMax(
                0, QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() - regular);
        }
        const int height = kind == ButtonKind::Link
            ? contents.height() + 4
            : qMax(Metrics::controlHeight, contents.height() + 10);
        return {contents.width() + letters + 2 * buttonPadding(kind), height};
    }
    case CT_ToolButton: {
        const ButtonKind kind = buttonKind(widget);
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty())
            return {Metrics::controlHeight, Metrics::controlHeight};
        QFont font = button->font;
        if (kind == ButtonKind::Filter)
            font.setWeight(QFont::DemiBold);
        int width = QFontMetrics(font).size(Qt::TextShowMnemonic, button->text).width() + 4;
        if (!button->icon.isNull() && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
            width += button->iconSize.width() + 4;
        return {width + 2 * buttonPadding(kind), Metrics::controlHeight - 2};
    }
    case CT_ComboBox:
        return {contents.width() + 10 + 30, Metrics::controlHeight};
    case CT_LineEdit:
        return {contents.width() + 16, Metrics::controlHeight};
    case CT_SpinBox:
        return {QProxyStyle::sizeFromContents(type, option, contents, widget).width(),
            Metrics::controlHeight};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return StylePainting::menuItemSize(*item, contents);
        break;
    case CT_MenuBarItem:
        return {contents.width() + 16, qMax(contents.height() + 10, 26)};
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            const QFont font = Fonts::semibold(widget ? widget->font() : QFont());
            return {QFontMetrics(font).size(Qt::TextShowMnemonic, tab->text).width() + 2
                    + StylePainting::tabGap,
                32};
        }
        break;
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), Metrics::headerHeight};
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), qMax(size.height(), 28)};
    }
    case CT_ProgressBar:
        return {contents.width(), 6};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int GatehouseStyle::pixelMetric(
    PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        // In views this is the margin of a cell's text, which stands in line with its header's.
        if (qobject_cast<const QAbstractItemView *>(widget))
            return 7;
        return FocusRing::margin;
    case PM_FocusFrameVMargin:
        return FocusRing::margin;
    case PM_DefaultFrameWidth:
        // Text areas keep their square viewport clear of the round corners.
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            return 4;
        return 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuBarHMargin:
        return 8;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuButtonIndicator:
        return 18;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return Metrics::iconSize;
    case PM_HeaderMargin:
        return 8;
    case PM_HeaderMarkSize:
        return 12;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Metrics::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Metrics::large;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int GatehouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
    QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    // A disabled entry can be the current one: it has a reason to tell.
    case SH_Menu_AllowActiveAndDisabled:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_Slider_AbsoluteSetButtons ? int(Qt::LeftButton | Qt::MiddleButton) : 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollView_FrameOnlyAroundContents:
    case SH_Table_GridLineColor:
        if (hint == SH_Table_GridLineColor)
            return int(colors()[ColorRole::Line].rgba());
        return 0;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QRect GatehouseStyle::subElementRect(
    SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return visualRect(option->direction, option->rect, option->rect.adjusted(7, 1, -7, -1));
        break;
    }
    case SE_TabBarTabText:
        return visualRect(option->direction, option->rect,
            option->rect.adjusted(1, 0, 1 - StylePainting::tabGap, 0));
    case SE_HeaderArrow: {
        // Right after the text where it is aligned left, else at the section's left.
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QFont font = Fonts::secondary(widget ? widget->font() : QFont());
        font.setWeight(QFont::Medium);
        const int text = QFontMetrics(font).horizontalAdvance(header->text);
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        const int side = pixelMetric(PM_HeaderMarkSize, option, widget);
        const int top = option->rect.center().y() - side / 2;
        int left = option->rect.left() + margin + text + 4;
        if (header->textAlignment & Qt::AlignRight)
            left = option->rect.right() - margin - text - 4 - side;
        left = qBound(option->rect.left(), left, option->rect.right() - side);
        return visualRect(option->direction, option->rect, QRect(left, top, side, side));
    }
    case SE_HeaderLabel: {
        const int margin = pixelMetric(PM_HeaderMargin, option, widget);
        return option->rect.adjusted(margin, 0, -margin, 0);
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect GatehouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const QRect slider = scrollBarSlider(*bar);
        const bool upright = bar->orientation == Qt::Vertical;
        switch (part) {
        case SC_ScrollBarSlider:
            return slider;
        case SC_ScrollBarGroove:
            return option->rect;
        case SC_ScrollBarSubPage:
            return upright
                ? QRect(option->rect.topLeft(), QPoint(option->rect.right(), slider.top() - 1))
                : QRect(option->rect.topLeft(), QPoint(slider.left() - 1, option->rect.bottom()));
        case SC_ScrollBarAddPage:
            return upright
                ? QRect(
                    QPoint(option->rect.left(), slider.bottom() + 1), option->rect.bottomRight())
                : QRect(QPoint(slider.right() + 1, option->rect.top()), option->rect.bottomRight());
        default:
            return {}; // no arrows at the ends
        }
    }
    if (control == CC_ComboBox) {
        const QRect rect = option->rect;
        if (part == SC_ComboBoxArrow)
            return visualRect(
                option->direction, rect, QRect(rect.right() - 26, rect.top(), 22, rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(9, 1, -27, -1));
    }
    if (control == CC_SpinBox) {
        // The letters stand where those of a field do, the arrows where that of a combo box is.
        const QRect rect = option->rect;
        const int half = rect.height() / 2;
        const QRect arrows(rect.right() - 26, rect.top(), 22, rect.height());
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(6, 1, -28, -1));
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, rect, arrows.adjusted(0, 2, 0, -half));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, rect, arrows.adjusted(0, half, 0, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon GatehouseStyle::standardIcon(
    StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    switch (pixmap) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return Icons::icon(IconName::Close);
    case SP_MessageBoxInformation:
        return Icons::icon(IconName::Info, ColorRole::Accent);
    case SP_MessageBoxWarning:
        return Icons::icon(IconName::Warning, ColorRole::Warning);
    case SP_MessageBoxCritical:
        return Icons::icon(IconName::Error, ColorRole::Danger);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace Gatehouse
