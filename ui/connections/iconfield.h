// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/iconimage.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace Gatehouse {

class Aside;
class Avatar;
class EmojiPicker;
class TextLabel;

//! The icon of a connection: nothing, an emoji, or a picture from a file.
class IconField : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconField)

public:
    explicit IconField(QWidget *parent = nullptr);
    ~IconField() override;

    //! An emoji or a data: address; empty: none.
    const QString &icon() const { return m_icon; }
    void setIcon(const QString &icon);
    //! Whose face the preview shows: without an icon an initial is drawn.
    void setFace(const QString &id, const QString &name);
    //! Reads a picture on another thread. What is wrong with it is said below.
    void readImage(const QString &path);
    bool isReading() const { return m_reading != nullptr; }
    void openEmoji();
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void chooseFile();
    void takeImage(const IconImage::Read &read);
    void closeEmoji();
    void showIcon();
    static QString problemText(IconImage::Problem problem);

    QString m_icon;
    QString m_id;
    QString m_name;
    TextLabel *m_label = nullptr;
    Avatar *m_preview = nullptr;
    QPushButton *m_emoji = nullptr;
    QPushButton *m_image = nullptr;
    QPushButton *m_remove = nullptr;
    TextLabel *m_below = nullptr;
    EmojiPicker *m_picker = nullptr;
    IconImage::Problem m_problem = IconImage::Problem::None;
    std::unique_ptr<Aside> m_reading;
};

} // namespace Gatehouse
